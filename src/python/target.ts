/** What is installed for: an interpreter and a platform as Docker names it. */
export interface Target {
  /** `3.11`. */
  readonly python: string;
  /** `linux/amd64`, `linux/arm64`, `darwin/arm64`, `windows/amd64`. */
  readonly platform: string;
}
