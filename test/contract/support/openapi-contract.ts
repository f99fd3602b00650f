import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

type Json = Record<string, unknown>;

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly validate: ValidateFunction;
}

/** One operation of GitHub's API with what may be sent to it and what it answers. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly template: string;
  readonly pattern: RegExp;
  readonly pathNames: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly requestBody: ValidateFunction | null;
  readonly responses: ReadonlyMap<number, ValidateFunction | null>;
}

/**
 * The part of GitHub's own OpenAPI description (@octokit/openapi) that these operations need, compiled to
 * validators. The description is read once per process and only what the operations refer to is compiled.
 */
export class OpenApiContract {
  readonly operations: readonly Operation[];
  readonly #specification: Json;
  readonly #ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true, coerceTypes: false });
  readonly #queryAjv = new Ajv({ strict: false, coerceTypes: true });

  constructor(routes: readonly (readonly [method: string, template: string])[]) {
    this.#specification = specification();
    for (const ajv of [this.#ajv, this.#queryAjv]) {
      // The types of ajv-formats describe its CommonJS face.
      (addFormats as unknown as (ajv: Ajv) => void)(ajv);
      for (const format of ['int64', 'int32', 'timestamp', 'repo.nwo', 'ssh-url', 'float', 'double']) {
        ajv.addFormat(format, true);
      }
    }
    this.#ajv.addSchema({ $id: 'github', components: { schemas: this.#schemasOf(routes) } });
    this.operations = routes.map(([method, template]) => this.#compile(method, template));
  }

  /** A copy of an example of the description (of a list, its first item), to be filled with a test's own values. */
  example(name: string): Json {
    const example = object(object(object(this.#specification.components).examples)[name]);
    const value = Array.isArray(example.value) ? example.value[0] : example.value;
    return structuredClone(object(value));
  }

  #compile(method: string, template: string): Operation {
    const operation = this.#operation(method, template);
    const parameters: Parameter[] = [];
    for (const given of array(operation.parameters)) {
      const parameter = this.#resolve(object(given));
      parameters.push({
        name: String(parameter.name),
        in: String(parameter.in),
        required: parameter.required === true,
        validate: this.#queryAjv.compile({
          type: 'object',
          properties: { value: translate(this.#resolve(object(parameter.schema))) },
        }),
      });
    }
    const body = this.#schemaOf(this.#resolve(object(operation.requestBody ?? {})));
    const responses = new Map<number, ValidateFunction | null>();
    for (const [status, response] of Object.entries(object(operation.responses))) {
      const schema = this.#schemaOf(this.#resolve(object(response)));
      responses.set(Number(status), schema === null ? null : this.#ajv.compile(object(translate(schema))));
    }
    const pathNames = [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
    return {
      id: String(operation.operationId),
      method: method.toUpperCase(),
      template,
      pattern: new RegExp(`^${template.replaceAll(/\{\w+\}/g, '([^/]+)')}$`),
      pathNames,
      parameters,
      requestBody: body === null ? null : this.#ajv.compile(object(translate(body))),
      responses,
    };
  }

  #operation(method: string, template: string): Json {
    const path = object(this.#specification.paths)[template];
    if (path === undefined) throw new Error(`GitHub describes no ${template}`);
    const operation = object(path)[method.toLowerCase()];
    if (operation === undefined) throw new Error(`GitHub describes no ${method} ${template}`);
    return object(operation);
  }

  #schemaOf(holder: Json): Json | null {
    const media = object(object(holder.content ?? {})['application/json'] ?? {});
    return media.schema === undefined ? null : object(media.schema);
  }

  #resolve(value: Json): Json {
    if (typeof value.$ref !== 'string') return value;
    return object(
      value.$ref
        .slice(2)
        .split('/')
        .reduce<unknown>((at, key) => object(at)[key], this.#specification),
    );
  }

  /** All named schemas that the routes refer to, however far. */
  #schemasOf(routes: readonly (readonly [string, string])[]): Json {
    const all = object(object(this.#specification.components).schemas);
    const found: Json = {};
    const pending: unknown[] = routes.map(([method, template]) => this.#operation(method, template));
    for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
      if (Array.isArray(value)) pending.push(...value);
      else if (typeof value === 'object' && value !== null) {
        const reference = object(value).$ref;
        if (typeof reference === 'string') {
          const name = reference.split('/').at(-1) ?? '';
          if (reference.startsWith('#/components/schemas/')) {
            if (found[name] === undefined) {
              found[name] = translate(all[name]);
              pending.push(all[name]);
            }
          } else if (reference.startsWith('#/components/')) pending.push(this.#resolve(object(value)));
        }
        for (const [key, inner] of Object.entries(value)) if (key !== 'examples') pending.push(inner);
      }
    }
    return found;
  }
}

let read: Json | undefined;

function specification(): Json {
  const path = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');
  read ??= object(JSON.parse(readFileSync(path, 'utf8')));
  return read;
}

/** OpenAPI 3.0's dialect as JSON Schema: `nullable`, and references into the document named `github`. */
function translate(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(translate);
  if (typeof value !== 'object' || value === null) return value;
  const result: Json = {};
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'nullable' || key === 'example' || key === 'examples' || key === 'discriminator') continue;
    if (key === '$ref' && typeof inner === 'string') result.$ref = inner.replace(/^#/, 'github#');
    else if (key === 'properties') {
      result.properties = Object.fromEntries(
        Object.entries(object(inner)).map(([name, schema]) => [name, translate(schema)]),
      );
    } else result[key] = translate(inner);
  }
  return 'nullable' in value && value.nullable === true ? { anyOf: [result, { type: 'null' }] } : result;
}

export function object(value: unknown): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`Expected an object, not ${JSON.stringify(value)}`);
  }
  // Checked above; an object's keys are strings.
  return value as Json;
}

function array(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
