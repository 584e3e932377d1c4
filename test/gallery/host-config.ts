/** Close to how Teams draws cards, in light and dark: enough to judge hierarchy, contrast and wrapping before a tenant does. */
interface Theme {
  readonly background: string;
  readonly emphasis: string;
  readonly text: string;
  readonly subtle: string;
  readonly accent: string;
  readonly attention: string;
  readonly good: string;
  readonly warning: string;
  readonly line: string;
  readonly button: string;
}

export const THEMES = {
  light: {
    background: "#FFFFFF",
    emphasis: "#F5F5F5",
    text: "#242424",
    subtle: "#616161",
    accent: "#4F52B2",
    attention: "#B10E1C",
    good: "#0E700E",
    warning: "#8A3707",
    line: "#E0E0E0",
    button: "#FFFFFF",
  },
  dark: {
    background: "#292929",
    emphasis: "#333333",
    text: "#FFFFFF",
    subtle: "#ADADAD",
    accent: "#AAB1FA",
    attention: "#F1707B",
    good: "#92C353",
    warning: "#FCE100",
    line: "#525252",
    button: "#292929",
  },
} as const satisfies Record<string, Theme>;
export type ThemeName = keyof typeof THEMES;

const pair = (color: string, subtle = color) => ({ default: color, subtle });

export function hostConfig(name: ThemeName): object {
  const theme: Theme = THEMES[name];
  const foregroundColors = {
    default: pair(theme.text, theme.subtle),
    dark: pair(theme.text, theme.subtle),
    light: pair(theme.subtle),
    accent: pair(theme.accent),
    good: pair(theme.good),
    warning: pair(theme.warning),
    attention: pair(theme.attention),
  };
  const container = (backgroundColor: string) => ({ backgroundColor, foregroundColors });
  return {
    supportsInteractivity: true,
    fontFamily: "'Segoe UI', 'Liberation Sans', Arial, sans-serif",
    spacing: { none: 0, small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: theme.line },
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    containerStyles: {
      default: container(theme.background),
      emphasis: container(theme.emphasis),
      good: container(theme.emphasis),
      attention: container(theme.emphasis),
      warning: container(theme.emphasis),
      accent: container(theme.emphasis),
    },
    actions: {
      maxActions: 6,
      spacing: "medium",
      buttonSpacing: 8,
      actionsOrientation: "horizontal",
      actionAlignment: "left",
      showCard: { actionMode: "inline" },
    },
    inputs: {
      label: { requiredInputs: { weight: "bolder" }, optionalInputs: { weight: "bolder" } },
      errorMessage: { color: "attention" },
    },
    textStyles: { heading: { size: "large", weight: "bolder", color: "default", isSubtle: false } },
  };
}

export function styleSheet(name: ThemeName): string {
  const theme: Theme = THEMES[name];
  return `
    body { margin: 0; padding: 8px; background: ${name === "light" ? "#F0F0F0" : "#1F1F1F"}; }
    .ac-adaptiveCard { border: 1px solid ${theme.line}; border-radius: 6px; }
    .ac-container.ac-selectable { border-radius: 4px; cursor: pointer; }
    .ac-actionSet { flex-wrap: wrap; row-gap: 8px; }
    .ac-actionSet { gap: 8px; } .ac-actionSet > div:not([class]), .ac-actionSet > .ac-horizontal-separator { display: none; }
    .ac-pushButton { font: 600 14px 'Segoe UI', 'Liberation Sans', sans-serif; color: ${theme.text};
      background: ${theme.button}; border: 1px solid ${theme.line}; border-radius: 4px; padding: 5px 12px;
      max-width: 100%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    .ac-pushButton.style-positive { background: #5B5FC7; border-color: #5B5FC7; color: #FFFFFF; }
    .ac-pushButton.style-destructive { color: ${theme.attention}; }
    .ac-input { font-size: 14px; color: ${theme.text}; background: ${theme.button}; }
    p { margin: 0; }`;
}
