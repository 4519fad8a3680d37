/** One page for each named state of a template, as `getStaticPaths` wants it. */
export const toPaths = <State>(states: Readonly<Record<string, State>>) =>
  Object.entries(states).map(([state, shown]) => ({ params: { state }, props: { shown } }));
