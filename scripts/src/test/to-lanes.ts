/** Runs of vitest, one after the other, beside other lanes. */
export interface Lane {
  /** Arguments of vitest for each run: the projects, which go one after the other as well. */
  readonly runs: readonly (readonly string[])[];
  /** How far it stands back for the others, as `nice` counts it: 0 to 19. */
  readonly niceness: number;
  /** Whether it boots a CMS: while the admin panel is built, the compiled CMS is written anew. */
  readonly bootsCms: boolean;
}

/** The publisher of an installation gives way by 10 to its CMS; these come after it. */
const BEHIND_A_PUBLISHER = 15;

/** Projects that look at the sample content on a running installation, which ends with their run. */
const ON_THE_SAMPLE = ['site', 'browser'];

/**
 * The browser's tests wait for a page most of the time and want it soon, as people do: they come first. The CMS's work
 * without a pause and take what is left, so that no processor is idle.
 */
const LANES: readonly Lane[] = [
  { runs: [['--project=unit', '--project=contract']], niceness: 0, bootsCms: false },
  {
    runs: [
      ON_THE_SAMPLE.map((project) => `--project=${project}`),
      ['unit', 'contract', 'cms*', ...ON_THE_SAMPLE].map((project) => `--project=!${project}`),
    ],
    niceness: 0,
    bootsCms: true,
  },
  { runs: [['--project=cms*']], niceness: BEHIND_A_PUBLISHER, bootsCms: true },
];

/**
 * Lanes that go side by side. A part of the tests is one run.
 * @param given arguments of whoever wants a part; none: everything
 */
export function toLanes(given: readonly string[]): readonly Lane[] {
  return given.length > 0 ? [{ runs: [given], niceness: 0, bootsCms: true }] : LANES;
}
