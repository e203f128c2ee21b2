import { customShadowOf, frameDocument, PLAIN_HOSTS, plainShadowOf } from './dom.ts';

/** Every tree the agent of this document serves: the document, its shadow roots, its same-origin frames, and theirs. */
export interface Roots {
  roots: (Document | ShadowRoot)[];
  frames: Element[];
}

const MOST_ROOTS = 400;
const MOST_HOSTS = 3000;
const MOST_DEPTH = 10;
// The browser's own matching sorts out what is no custom element; touching 50,000 elements from here takes ten times as long.
const CUSTOM = `:not(${[
  'td,tr,div,span,a,li,p,path,svg,g,use,i,b,img,button,input,label,option,th,ul,ol,em,strong,small,br,h1,h2,h3,h4,h5,h6',
  'table,tbody,thead,tfoot,col,colgroup,caption,section,article,header,footer,nav,main,aside,form,fieldset,legend,select',
  'textarea,optgroup,dl,dt,dd,code,pre,blockquote,hr,figure,figcaption,picture,source,video,audio,canvas,script,style,link',
  'meta,head,html,body,title,noscript,template,slot,details,summary,dialog,time,sup,sub,mark,abbr,iframe,frame,rect,circle',
  'line,polygon,polyline,defs,u,s,del,ins,kbd,cite,q,font,center,address,output,progress,meter,object,area,map,bdi,wbr',
].join()})`;

/** Finds all trees in steps: yields between trees and every 500 elements. Bounded in roots, hosts and frame depth. */
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
    // One name at a time: browsers keep an index for that, and none for a list.
    for (const selector of [CUSTOM, ...PLAIN_HOSTS]) {
      yield;
      const hosts = root.querySelectorAll(selector);
      yield;
      const shadow = selector === CUSTOM ? customShadowOf : plainShadowOf;
      for (let each = 0; each < hosts.length && each < MOST_HOSTS; each++) {
        if (each % 250 === 249) yield;
        add(shadow(hosts[each] as Element), 0);
      }
    }
    for (const frame of [...root.querySelectorAll('iframe'), ...root.querySelectorAll('frame')]) {
      frames.push(frame);
      if (depth < MOST_DEPTH) add(frameDocument(frame), 1);
    }
  }
  return { roots, frames };
}
