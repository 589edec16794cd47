/**
 * The one place for colour, space, radius and motion: custom properties with the prefix `--fp-`. A page adopts `pageTokens`, an
 * element that lives in a foreign page `hostTokens`.
 */
/** In light and in dark: `color-scheme` decides. */
export const colours = `
--fp-paper:light-dark(#fff,#1f1e1c);--fp-ground:light-dark(#f6f5f2,#161514);--fp-ink:light-dark(#1c1b1a,#ece9e4);
--fp-soft:light-dark(#5b5853,#b3aea6);--fp-rule:light-dark(#dedad3,#3a3835);--fp-field-rule:light-dark(#8b867d,#7f7a72);
--fp-accent:light-dark(#0b5cad,#7db8f5);--fp-on-accent:light-dark(#fff,#0c2238);--fp-red:light-dark(#b3261e,#f2938a);
--fp-red-paper:light-dark(#fdf1ef,#35201e);--fp-private-paper:light-dark(#eaf0f6,#1b2733);--fp-private-ink:light-dark(#16324f,#cfe0f1);
--fp-private-rule:light-dark(#6d87a3,#5f7b97);--fp-star:light-dark(#c97a00,#f0b03f);--fp-star-off:light-dark(#d8d3ca,#4a4742);`;

/** What does not change with the light. Sizes are px: themes set `html` to 62.5 %, so `rem` lies inside a foreign page. */
export const constant = `
--fp-serif:ui-serif,Georgia,"PT Serif","Noto Serif",serif;
--fp-s1:4px;--fp-s2:8px;--fp-s3:12px;--fp-s4:16px;--fp-s5:24px;--fp-s6:32px;--fp-s7:48px;
--fp-radius:4px;--fp-radius-large:8px;
--fp-line:1.5;--fp-line-heading:1.2;
--fp-fast:120ms;--fp-slow:180ms;`;
