import { build, isBuilt } from './dist.mjs';
import { install } from './install.mjs';

install();
if (!isBuilt()) {
  console.log('Building …');
  const { ok, output } = await build();
  if (!isBuilt()) {
    console.error(output);
    process.exit(1);
  }
  if (!ok) console.warn(output);
}

const { serve } = await import('./serve.mjs');
const { url, close } = await serve({ port: Number(process.env.PORT ?? 4173), host: process.env.HOST });
console.log(`Five Republics: ${url}`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await close();
    process.exit(0);
  });
}
