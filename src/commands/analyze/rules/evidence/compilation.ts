import type { DockerfileModel, RepositoryFacts, RunStep } from '../../model/dockerfile-model.ts';
import { isLayered } from './layers.ts';
import { compileSign } from './python.ts';
import { nativeCodeSign } from './repository.ts';

/** What shows that a stage compiles native code, or will when it runs; null without a sign. */
export function compilationSign(facts: RepositoryFacts, steps: readonly RunStep[]): string | null {
  for (const step of steps) {
    for (const { known, command } of step.commands) {
      if (known?.kind === 'compilation') return command.name ?? 'a compiler';
      const script = command.words
        .slice(0, 2)
        .find((word) => /(?:build|compile|install|setup|make)[\w.-]*\.sh$/i.test(word.text));
      if (script !== undefined) return script.text;
      if (known?.kind === 'python-program' && /(?:^|\/)setup\.py$/.test(known.file?.text ?? ''))
        return 'setup.py';
    }
    for (const item of step.pythonInstalls) {
      const sign = compileSign(item);
      if (sign !== null) return sign;
    }
    for (const name of ['TORCH_CUDA_ARCH_LIST', 'CMAKE_ARGS', 'FORCE_CUDA', 'CUDA_HOME', 'CUDACXX'])
      if (step.at.environment.has(name)) return `ENV ${name}`;
  }
  return nativeCodeSign(facts);
}

/** The same for the layers of the image alone. */
export function compilationInImage(model: DockerfileModel, facts: RepositoryFacts): string | null {
  return compilationSign(
    facts,
    model.steps.filter((step) => isLayered(model, step.stage)),
  );
}
