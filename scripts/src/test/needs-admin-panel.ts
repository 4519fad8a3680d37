/** Projects of the tests that open the admin panel, or start an installation that has one. */
const WITH_PANEL = new Set(['publisher', 'site', 'browser']);

/** Whether a run with these arguments of vitest drives the admin panel, whose build takes most of a minute. */
export function needsAdminPanel(args: readonly string[]): boolean {
  const projects = args.flatMap((arg, index) => {
    if (arg === '--project') return args[index + 1] ?? [];
    return arg.startsWith('--project=') ? arg.slice('--project='.length) : [];
  });
  return projects.length === 0 || projects.some((name) => WITH_PANEL.has(name) || /[*!]/.test(name));
}
