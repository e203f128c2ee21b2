import { frameDocument, shadowOf } from './dom.ts';

/** Every tree the agent of this document serves: the document, its shadow roots, its same-origin frames, and theirs. */
export interface Roots {
  roots: (Document | ShadowRoot)[];
  frames: Element[];
}

const MOST_ROOTS = 400;
const MOST_HOSTS = 3000;
const MOST_DEPTH = 10;
/**
 * Whatever a shadow root may hang on, custom elements above all, but for what is `COMMON`. The browser's own matching sorts out
 * the rest in one go; touching 50,000 elements from here takes ten times as long.
 */
const RARE = `:not(${[
  'td,tr,div,span,a,li,p,path,svg,g,use,i,b,img,button,input,label,option,th,ul,ol,em,strong,small,br,h1,h2,h3,h4,h5,h6',
  'table,tbody,thead,tfoot,col,colgroup,caption,form,fieldset,legend,select,textarea,optgroup,dl,dt,dd,code,pre,blockquote',
  'hr,figure,figcaption,picture,source,video,audio,canvas,script,style,link,meta,head,html,title,noscript,template,slot',
  'details,summary,dialog,time,sup,sub,mark,abbr,iframe,frame,rect,circle,line,polygon,polyline,defs,u,s,del,ins,kbd,cite,q,font',
  'center,address,output,progress,meter,object,area,map,bdi,wbr',
].join()})`;
/** Asked for by name, for browsers keep an index of names, and bounded each by itself: pages are made of them. */
const COMMON = ['div', 'span'];

/** Finds all trees in steps: yields between searches and every 250 elements. Bounded in roots, hosts and frame depth. */
export function* findRoots(document: Document): Generator<undefined, Roots> {
  const roots: Roots['roots'] = [document];
  const frames: Element[] = [];
  const depths = [0];
  for (let at = 0; at < roots.length; at++) {
    const root = roots[at] as Document | ShadowRoot;
    const depth = depths[at] ?? 0;
    const add = (inner: Document | ShadowRoot | null, step: number) => {
      if (!inner || roots.length >= MOST_ROOTS) return;
      roots.push(inner);
      depths.push(depth + step);
    };
    for (const selector of [RARE, ...COMMON]) {
      yield;
      const hosts = root.querySelectorAll(selector);
      yield;
      for (let each = 0; each < hosts.length && each < MOST_HOSTS; each++) {
        if (each % 250 === 249) yield;
        add(shadowOf(hosts[each] as Element), 0);
      }
    }
    // The window counts its frames, which saves most pages a search.
    const view = (root.ownerDocument ?? (root as Document)).defaultView;
    if (!view?.length) continue;
    yield;
    for (const frame of [...root.querySelectorAll('iframe'), ...root.querySelectorAll('frame')]) {
      frames.push(frame);
      if (depth < MOST_DEPTH) add(frameDocument(frame), 1);
    }
  }
  return { roots, frames };
}
