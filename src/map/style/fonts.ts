/**
 * Font stacks for text-font. No glyph server: MapLibre draws the letters from the page's own fonts. It joins the
 * names into a CSS font family without quoting them, and takes the weight from the first name; so the family is
 * quoted here, and `SemiBold` stands before it as a name that exists nowhere.
 */
const family = "'Source Sans 3 Variable'";

export const regular = ['Regular', family];
export const semiBold = ['SemiBold', family];
