#!/usr/bin/env node
await (await import('../lib/index.js')).cli(process.argv.slice(2));
