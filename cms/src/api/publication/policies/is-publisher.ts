interface PolicyContext {
  readonly state: { readonly auth?: { readonly credentials?: { readonly type?: string } | null } };
}

/** The feed is for tokens that were given its actions one by one: a full-access token does not open it. */
export default function isPublisher(context: PolicyContext): boolean {
  return context.state.auth?.credentials?.type === 'custom';
}
