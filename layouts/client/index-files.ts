import {
  type IndexFile,
  indexName,
  type SmallIndex,
  type StoredDocument,
  type StoredTerm,
} from "../../scripts/site/search/format.ts";
import { make } from "./dom.ts";
import { address } from "./place.ts";

/** Loads the files of the small index by `<script>`: each calls `datelineSearch` with its name and what it holds. */

declare global {
  var datelineSearch: ((name: string, data: IndexFile) => void) | undefined;
}

const arrived = new Map<string, IndexFile>();
const asked = new Map<string, Promise<IndexFile>>();

function load(name: string, path: string): Promise<IndexFile> {
  globalThis.datelineSearch ??= (key, data) => {
    arrived.set(key, data);
  };
  return new Promise((settle, fail) => {
    const script = make("script", { src: address(path) });
    script.onload = () => {
      script.remove();
      const data = arrived.get(name);
      if (data) settle(data);
      else fail(new Error(`${path} does not hold ${name}`));
    };
    script.onerror = () => {
      script.remove();
      asked.delete(name);
      fail(new Error(`${path} cannot be loaded`));
    };
    document.head.append(script);
  });
}

function file(name: string): Promise<IndexFile> {
  let known = asked.get(name);
  if (!known) {
    known = load(name, name === indexName ? `search/${name}.js` : `assets/search/${name}.js`);
    asked.set(name, known);
  }
  return known;
}

/** What there is to load. Rejects where there is no index. */
export async function smallIndex(): Promise<SmallIndex> {
  const data = await file(indexName);
  if ("documents" in data) return data;
  throw new Error("no list of files");
}

export async function termFile(name: string): Promise<readonly StoredTerm[]> {
  const data = await file(name);
  return "list" in data || "documents" in data ? [] : data.terms;
}

export async function documentFile(name: string): Promise<readonly StoredDocument[]> {
  const data = await file(name);
  return "list" in data ? data.list : [];
}
