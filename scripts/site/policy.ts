/**
 * What a page may load, as a content security policy: the site's own files, and nothing inline. `wasm-unsafe-eval` lets
 * the search index run, and nothing else. `frame-ancestors` works in a header only, so a page's own policy leaves it out.
 */
export const pagePolicy =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; base-uri 'none'; form-action 'none'";

export const headerPolicy = `${pagePolicy}; frame-ancestors 'none'`;
