/** The standard streams and what is known of the terminal. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
  readonly colour: boolean;
  readonly width: number;
}
