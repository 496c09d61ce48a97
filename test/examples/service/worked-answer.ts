/** What a path answers to a body, and where the figure is from. */
export interface WorkedAnswer {
  readonly path: string;
  readonly body: unknown;
  readonly result: unknown;
  readonly source: string;
}
