/** The strings under the ids that Strapi asks for: each key behind its plugin's name. */
export const prefixKeys = (plugin: string, strings: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(strings).map(([key, text]) => [`${plugin}.${key}`, text]));
