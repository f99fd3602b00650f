import { describeRule } from './cases.ts';

const APP = 'COPY app.py /srv/';
const files = { 'app.py': 'x' };

describeRule('python-full-base', {
  'a minor version': {
    lines: ['FROM python:3.11', APP],
    files,
    at: [1],
    safety: 'suggested',
    fixed: ['FROM python:3.11-slim', APP],
  },
  'a suite': {
    lines: ['FROM python:3.11-bookworm AS app', APP],
    files,
    at: [1],
    fixed: ['FROM python:3.11-slim-bookworm AS app', APP],
  },
  'no tag': { lines: ['FROM python', APP], files, at: [1], fixed: ['FROM python:slim', APP] },
  'another registry': {
    lines: ['FROM registry.example.org/library/python:3.12.4', APP],
    files,
    at: [1],
    fixed: ['FROM registry.example.org/library/python:3.12.4-slim', APP],
  },
  'a version in an ARG': {
    lines: ['ARG PYTHON=3.11', 'FROM python:$PYTHON', APP],
    files,
    at: [2],
    safety: 'suggested',
    fixed: 'as it is',
  },
  'through a stage': {
    lines: ['FROM python:3.11 AS base', 'FROM base', APP],
    files,
    at: [1],
    fixed: ['FROM python:3.11-slim AS base', 'FROM base', APP],
  },
  'names the tools that slim lacks': {
    lines: ['FROM python:3.11', 'RUN git clone --depth 1 https://git.example.org/a.git /a'],
    at: [1],
    fixed: 'as it is',
    message: /It lacks `git`/,
  },
  'pip needs git too': {
    lines: ['FROM python:3.11', 'RUN pip install --no-cache-dir git+https://git.example.org/a.git'],
    at: [1],
    fixed: 'as it is',
  },
  slim: { lines: ['FROM python:3.11-slim', APP], files, praised: 1 },
  'slim with a suite': { lines: ['FROM python:3.11-slim-bookworm', APP], files, praised: 1 },
  alpine: { lines: ['FROM python:3.11-alpine', APP], files },
  windows: { lines: ['FROM python:3.11-windowsservercore', APP], files },
  'a builder stage': {
    lines: ['FROM python:3.11 AS build', 'FROM python:3.11-slim', 'COPY --from=build /a /a'],
    praised: 2,
  },
  "somebody's own image": { lines: ['FROM team/python:3.11', APP], files },
  'a base that nobody can resolve': { lines: ['ARG BASE', 'FROM $BASE', APP], files },
  'an image to develop in': { lines: ['FROM python:3.11', APP], files, path: 'Dockerfile.dev' },
});
