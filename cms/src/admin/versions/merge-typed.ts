export type FormValues = Readonly<Record<string, unknown>>;

/** What the server sent, with the fields in which something was typed since the form was sent to it. */
export const mergeTyped = (sent: FormValues, typed: FormValues, before: FormValues): FormValues => {
  const changed = Object.entries(typed).filter(([name, value]) => value !== before[name]);
  return { ...sent, ...Object.fromEntries(changed) };
};
