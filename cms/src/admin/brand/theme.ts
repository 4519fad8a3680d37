/** The desk's accent: the green of the public site instead of Strapi's violet. */
const GREEN = {
  primary100: '#e7f4ea',
  primary200: '#c3e3cc',
  primary500: '#2f8f52',
  primary600: '#1b6b3a',
  primary700: '#14522c',
  buttonPrimary500: '#2f8f52',
  buttonPrimary600: '#1b6b3a',
};

const GREEN_ON_DARK = {
  primary100: '#14301f',
  primary200: '#1e4a2e',
  primary500: '#4bb573',
  primary600: '#6fce92',
  primary700: '#a5e3bb',
  buttonPrimary500: '#2f8f52',
  buttonPrimary600: '#37a25e',
};

export const theme = { light: { colors: GREEN }, dark: { colors: GREEN_ON_DARK } };
