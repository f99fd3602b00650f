/** What is known of a family of base images. */
export interface BaseImage {
  /** Matches `docker.io/library/python`: registry and path. */
  readonly image: RegExp;
  /** What is said holds only of tags that match; of all when left out. */
  readonly tag?: RegExp;
  /** Finds in the tag the version of the distributions in `versioned`. */
  readonly version?: RegExp;
  /** Normalised names of distributions whose version the tag says. */
  readonly versioned?: readonly string[];
  /** Normalised names of distributions that come along in some version. */
  readonly alongside?: readonly string[];
  /** The interpreter, `3.11`, from tag and path; null when they do not say. */
  readonly python?: (tag: string, path: string) => string | null;
  readonly environment?: Readonly<Record<string, string>>;
  /** One sentence: where this is known from. */
  readonly source: string;
}

/** The search path that images have unless they set one. */
export const SYSTEM_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** `python3.11-bookworm`, `2.9.0-py310`, `1-3.11-bullseye`, `python-3.11`. */
export const pythonInTag = (tag: string) => {
  const dotted = /(?:^|[-_.])(?:python|py)-?(3\.\d{1,2})(?![\d])/.exec(tag)?.[1];
  if (dotted !== undefined) return dotted;
  const joined = /(?:^|[-_.])(?:cp|py)3(\d{1,2})(?![\d.])/.exec(tag)?.[1];
  return joined === undefined ? null : `3.${Number(joined)}`;
};

/** What every interpreter's image brings. */
export const TOOLS = ['pip', 'setuptools', 'wheel'];

/** What CUDA's images set, and images that are built like them. */
export const CUDA_ENVIRONMENT = {
  NVIDIA_VISIBLE_DEVICES: 'all',
  NVIDIA_DRIVER_CAPABILITIES: 'compute,utility',
  LD_LIBRARY_PATH: '/usr/local/nvidia/lib:/usr/local/nvidia/lib64',
  PATH: `/usr/local/nvidia/bin:/usr/local/cuda/bin:${SYSTEM_PATH}`,
};
