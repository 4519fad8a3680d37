/** A run of vitest beside others. */
export interface Lane {
  /** Arguments of vitest: the projects, which go one after the other. */
  readonly args: readonly string[];
  /** How far it stands back for the others, as `nice` counts it: 0 to 19. */
  readonly niceness: number;
  /** Whether it boots a CMS: while the admin panel is built, the compiled CMS is written anew. */
  readonly bootsCms: boolean;
}

/** The publisher of an installation gives way by 10 to its CMS; these come after it. */
const BEHIND_A_PUBLISHER = 15;

/**
 * The browser's tests wait for a page most of the time and want it soon, as people do: they come first. The others work
 * without a pause and take what is left, so that no processor is idle.
 */
const LANES: readonly Lane[] = [
  { args: ['--project=unit', '--project=contract'], niceness: 0, bootsCms: false },
  { args: ['--project=!unit', '--project=!contract', '--project=!cms*'], niceness: 0, bootsCms: true },
  { args: ['--project=cms*'], niceness: BEHIND_A_PUBLISHER, bootsCms: true },
];

/**
 * Runs of vitest that go side by side. A part of the tests is one run.
 * @param given arguments of whoever wants a part; none: everything
 */
export function toLanes(given: readonly string[]): readonly Lane[] {
  return given.length > 0 ? [{ args: given, niceness: 0, bootsCms: true }] : LANES;
}
