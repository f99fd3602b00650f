import type { Instruction } from '../../../../docker/dockerfile/syntax.ts';
import type { ImageReference } from '../../../../docker/reference/reference.ts';
import { gpuSignsIn, usesGpu } from '../../../../python/replacements/gpu-signs.ts';
import type { DockerfileModel, RepositoryFacts } from '../../model/dockerfile-model.ts';
import { expandWord } from './words.ts';

/** The image that the target ends up on. */
export interface BaseImage {
  readonly reference: ImageReference;
  /** Without registry and without Docker Hub's `library/`: `python`, `nvidia/cuda`. */
  readonly repository: string;
  /** In lower case; `` without one. */
  readonly tag: string;
  /** FROM of the stage that starts on it. */
  readonly from: Extract<Instruction, { kind: 'from' }>;
}

/** The image that the target's layers lie on, or null for scratch and for references that can't be resolved. */
export function finalBase(model: DockerfileModel): BaseImage | null {
  const first = model.graph.layerChain[0];
  return first === undefined ? null : baseOfStage(model, first.index);
}

/** The image that a stage starts on, through other stages. */
export function baseOfStage(model: DockerfileModel, index: number): BaseImage | null {
  let stage = model.graph.stages[index];
  for (let turns = 0; stage?.base.kind === 'stage' && turns < 1000; turns += 1)
    stage = model.graph.stages[stage.base.stage];
  if (stage?.base.kind !== 'image') return null;
  const { reference } = stage.base;
  return {
    reference,
    repository: reference.path.replace(/^(?:docker\/)?library\//, ''),
    tag: (reference.tag ?? '').toLowerCase(),
    from: stage.from,
  };
}

/** NVIDIA's CUDA images, on any registry. */
export function isCudaImage(base: BaseImage): boolean {
  return (
    /(^|\/)nvidia\/cuda$/.test(base.repository) ||
    (base.reference.domain === 'nvcr.io' && /(^|\/)cuda$/.test(base.repository))
  );
}

/** What a CUDA image's tag says of its contents: `base` is the driver glue only, `runtime` adds the libraries, `devel` the compiler. */
export function cudaFlavour(base: BaseImage): 'base' | 'runtime' | 'devel' | null {
  const match = /(?:^|-)(base|runtime|devel)(?:-|$)/.exec(base.tag)?.[1];
  return match === 'base' || match === 'runtime' || match === 'devel' ? match : null;
}

/** Images that bring torch themselves. */
export function bringsTorch(base: BaseImage): boolean {
  return (
    /(^|\/)(?:pytorch\/pytorch|nvidia\/pytorch|rocm\/pytorch|runpod\/pytorch|jupyter\/pytorch-notebook)$/.test(
      base.repository,
    ) || /(^|\/)(?:pytorch-(?:training|inference)|transformers-pytorch-[a-z-]+)$/.test(base.repository)
  );
}

/** Images that are made for a GPU, by name or tag. */
export function isGpuImage(base: BaseImage): boolean {
  if (isCudaImage(base)) return true;
  if (base.reference.domain === 'nvcr.io') return true;
  return (
    /cuda|cu1\d\d|gpu|rocm|nvidia/.test(`${base.repository}:${base.tag}`) && !/no-?gpu|cpu/.test(base.tag)
  );
}

/** GPU signs in the Dockerfile itself: its base, or the variables that NVIDIA's container runtime reads. */
export function gpuSign(model: DockerfileModel): string | null {
  const base = finalBase(model);
  if (base !== null && isGpuImage(base)) return `the base image ${base.repository}:${base.tag}`;
  for (const stage of model.graph.layerChain)
    for (const item of stage.instructions) {
      if (item.instruction.kind !== 'env') continue;
      for (const assignment of item.instruction.assignments) {
        const name = assignment.name.raw;
        if (
          /^(?:NVIDIA_(?:VISIBLE_DEVICES|DRIVER_CAPABILITIES|REQUIRE_CUDA)|TORCH_CUDA_ARCH_LIST)$/.test(name)
        ) {
          const value = assignment.value === null ? '' : expandWord(assignment.value.raw, item);
          if (!/^(?:none|void|)$/.test(value)) return `ENV ${name}`;
        }
      }
    }
  return null;
}

/** Whether this image, or the repository apart from its other Dockerfiles, shows a GPU. */
export function showsGpu(model: DockerfileModel, facts: RepositoryFacts): boolean {
  const counts = (path: string) => path === model.path || !facts.dockerfiles.has(path);
  if (facts.gpuEvidence.some(({ path }) => counts(path)) || gpuSign(model) !== null) return true;
  const { textSigns } = facts;
  return (
    usesGpu(facts.usage) ||
    (textSigns !== undefined &&
      gpuSignsIn(textSigns, '').some((sign) => counts(textSigns.signs.get(sign) ?? '')))
  );
}

const PLAIN =
  /^(?:python|debian|ubuntu|alpine|fedora|rockylinux|almalinux|amazonlinux|centos|node|buildpack-deps|continuumio\/(?:mini|ana)conda3|condaforge\/[\w-]+|mambaorg\/micromamba|astral-sh\/uv|lambda\/python|ubi\d*\/[\w-]+)$/;

/** Images of an operating system or an interpreter, which bring no framework. */
export function isPlainBase(base: BaseImage): boolean {
  return PLAIN.test(base.repository);
}
