/** `environment.yml`, `environment-gpu.yaml`, `conda.yml`, `env.yml`, `train-environment.yml`; not conda-lock's files. */
const NAME =
  /^(?:(?:environment|conda|env)(?:[-_.][^/]*)?|[^/]*[-_.](?:environment|conda[-_]?env|conda))\.ya?ml$/i;

/** Whether a file of this name is, by custom, a conda environment. */
export function isCondaEnvironmentName(name: string): boolean {
  return NAME.test(name) && !/conda-lock\.ya?ml$/i.test(name);
}
