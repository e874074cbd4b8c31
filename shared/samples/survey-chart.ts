import type { Asset } from '../domain/asset';

/** A PNG with three bars, 701, 227 and 312, drawn for the sample. */
const data = [
  'iVBORw0KGgoAAAANSUhEUgAAAeAAAADIBAMAAADCci9JAAAAD1BMVEX///8fb4uPvMnZgiszMzN3/IeeAAABkElE',
  'QVR42u3dQYrDIBQGYBdeYG5Q5gQDc4Escv8ztaViTaVQmob0me/fRLL7FqJPfElKIiIiIrJ1ZmBgYGBgYGBg4K3A',
  'P6EDDAwMDAwMDAwMDLwGPN8ypZSvz/JyAgaOPYcvwhuyyIGBQ4Pz/EAFBg4NrsjFTAYGDgrOc91ytXhg4PDgKQED',
  'jwS+18NNYQwMHLQedkwLDAwMDAwMDLwz2G1aYGBgYGBgYGBgYGBg4COCf9fkBAwMDAwMDAwMDAy8Clz6wuogl14x',
  'YOCQ4Fwu+90HKS0GwMARl6XO+eSGNjBwBHBt120GQ28tgQcH1+naD4CBo+60lvMWGDg0uFS/TRkMDOzUEhgYGBgY',
  'GBgYODg4HSzAwMDAwMDAwMDAwMDAwFfw/wb5AwYGBgYGBgYGBgZeBa4Na+2vNna+wQUM/Da46VOr/yJo8cDAIZel',
  'HgkMHBfc96nloddh4OHB3RzevxUCGPgTO62v2GMBA3+uHv6iT/QAAzu1BAYGBgYGBgYGfg2cDhZgYGBgYGARERE5',
  'cM6zHDvGv69gSwAAAABJRU5ErkJggg==',
].join('');

/** The chart of the survey that the seventh meeting shows: stations by availability of their readings. */
export const surveyChart: Asset = {
  id: 'img-survey',
  mediaType: 'image/png',
  data,
  width: 480,
  height: 200,
};
