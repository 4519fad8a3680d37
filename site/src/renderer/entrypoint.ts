import { createApp } from 'astro/app/entrypoint';
const app = createApp({ streaming: false });
export async function render(url: string): Promise<Response> { return app.render(new Request(url)); }
