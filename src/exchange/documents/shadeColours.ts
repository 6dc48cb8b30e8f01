/** The five shades on paper, the lightest first: those of the light look of the screen (`ui/tokens.css`; a test compares). */
export const shadeColours = ['#e6f1f2', '#c0dce0', '#8cbfc6', '#4f979f', '#1b6c75'] as const;
