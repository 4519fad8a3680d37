/** Something that a reader may choose about how pages look: an attribute of the page, kept under the same name. */
export interface Appearance {
  readonly name: 'size' | 'theme' | 'contrast';
  readonly legend: string;
  /** The first is what holds while nothing is chosen. */
  readonly choices: readonly [AppearanceChoice, ...AppearanceChoice[]];
}

interface AppearanceChoice {
  readonly value: string;
  readonly label: string;
}

/** Letters first: the buttons on a story move through them. */
export const APPEARANCES: readonly [Appearance, ...Appearance[]] = [
  {
    name: 'size',
    legend: 'Cỡ chữ',
    choices: [
      { value: '1', label: 'Vừa' },
      { value: '2', label: 'To' },
      { value: '3', label: 'Rất to' },
      { value: '4', label: 'To nhất' },
    ],
  },
  {
    name: 'theme',
    legend: 'Nền',
    choices: [
      { value: 'system', label: 'Theo máy' },
      { value: 'light', label: 'Nền sáng' },
      { value: 'dark', label: 'Nền tối' },
    ],
  },
  {
    name: 'contrast',
    legend: 'Độ tương phản',
    choices: [
      { value: 'plain', label: 'Thường' },
      { value: 'high', label: 'Cao' },
    ],
  },
];
