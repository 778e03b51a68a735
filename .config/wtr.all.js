// The same tests in all three engines.

process.env['ENGINES'] ??= 'chromium,firefox,webkit';
const { default: config } = await import('./wtr.js');
export default config;
