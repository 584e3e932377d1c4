/**
 * The part of Adaptive Cards 1.5 that the cards use, written as strictly as the published schema describes it, and no
 * wider: an element or a property that is not here has not been looked at in Teams.
 */
const string = { type: "string" };
const text = { type: "string", minLength: 1 };
const boolean = { type: "boolean" };
const spacing = { enum: ["None", "Small", "Default", "Medium", "Large", "ExtraLarge", "Padding"] };
const size = { enum: ["Small", "Default", "Medium", "Large", "ExtraLarge"] };
const color = { enum: ["Default", "Dark", "Light", "Accent", "Good", "Warning", "Attention"] };

const containerStyle = { enum: ["default", "emphasis", "good", "attention", "warning", "accent"] };

const object = (required: string[], properties: Record<string, unknown>) => ({
  type: "object",
  additionalProperties: false,
  required,
  properties,
});

const ref = (name: string) => ({ $ref: `#/definitions/${name}` });
const list = (name: string, minItems = 1) => ({ type: "array", items: ref(name), minItems });
const block = { spacing, separator: boolean, isVisible: boolean, id: text };

const elements = {
  TextBlock: object(["type", "text", "wrap"], {
    ...block,
    type: { const: "TextBlock" },
    text,
    wrap: { const: true },
    size,
    color,
    weight: { enum: ["Lighter", "Default", "Bolder"] },
    isSubtle: boolean,
    maxLines: { type: "integer", minimum: 1 },
    style: { enum: ["default", "heading", "columnHeader"] },
    horizontalAlignment: { enum: ["Left", "Center", "Right"] },
  }),
  Container: object(["type", "items"], {
    ...block,
    type: { const: "Container" },
    items: list("element"),
    style: containerStyle,
    bleed: boolean,
    selectAction: ref("submit"),
  }),
  ColumnSet: object(["type", "columns"], {
    ...block,
    type: { const: "ColumnSet" },
    columns: list("column"),
    selectAction: ref("submit"),
  }),
  "Input.ChoiceSet": object(["type", "id", "label", "choices"], {
    ...block,
    type: { const: "Input.ChoiceSet" },
    label: text,
    choices: { type: "array", minItems: 1, items: object(["title", "value"], { title: text, value: text }) },
    style: { enum: ["compact", "expanded", "filtered"] },
    isMultiSelect: boolean,
    isRequired: boolean,
    errorMessage: text,
    placeholder: string,
    value: string,
    wrap: boolean,
  }),
  "Input.Text": object(["type", "id", "label"], {
    ...block,
    type: { const: "Input.Text" },
    label: text,
    placeholder: string,
    maxLength: { type: "integer", minimum: 1 },
    isMultiline: boolean,
    value: string,
  }),
  ActionSet: object(["type", "actions"], {
    ...block,
    type: { const: "ActionSet" },
    actions: { ...list("submit"), maxItems: 1 },
  }),
  // A chart of Teams' own, as its documentation describes it; whoever cannot show it shows the fallback.
  "Chart.HorizontalBar": object(["type", "title", "data", "displayMode", "fallback"], {
    ...block,
    type: { const: "Chart.HorizontalBar" },
    title: text,
    displayMode: { enum: ["AbsoluteWithAxis", "AbsoluteNoAxis", "PartToWhole"] },
    color: { enum: ["categoricalBlue"] },
    data: {
      type: "array",
      minItems: 2,
      items: object(["x", "y"], {
        x: text,
        y: { type: "number", minimum: 0 },
        color: { enum: ["good", "attention"] },
      }),
    },
    fallback: ref("element"),
  }),
  "Chart.Line": object(["type", "title", "data", "fallback"], {
    ...block,
    type: { const: "Chart.Line" },
    title: text,
    xAxisTitle: text,
    yMin: { type: "number" },
    yMax: { type: "number", exclusiveMinimum: 0 },
    data: {
      type: "array",
      minItems: 1,
      items: object(["legend", "color", "values"], {
        legend: text,
        color: { enum: ["neutral", "categoricalBlue"] },
        values: {
          type: "array",
          minItems: 2,
          items: object(["x", "y"], { x: text, y: { type: "number", minimum: 0 } }),
        },
      }),
    },
    fallback: ref("element"),
  }),
  // Its title is its label.
  "Input.Toggle": object(["type", "id", "title", "value", "valueOn", "valueOff"], {
    ...block,
    type: { const: "Input.Toggle" },
    title: text,
    value: string,
    valueOn: text,
    valueOff: text,
    wrap: boolean,
  }),
};

const definitions = {
  ...elements,
  element: {
    type: "object",
    required: ["type"],
    properties: { type: { enum: Object.keys(elements) } },
    allOf: Object.keys(elements).map((type) => ({
      if: { properties: { type: { const: type } } },
      then: ref(type),
    })),
  },
  column: object(["type", "width", "items"], {
    ...block,
    type: { const: "Column" },
    // A number is a weight beside the other columns'.
    width: {
      anyOf: [
        { enum: ["auto", "stretch"] },
        { type: "string", pattern: "^\\d+px$" },
        { type: "number", exclusiveMinimum: 0 },
      ],
    },
    style: containerStyle,
    items: list("element"),
    verticalContentAlignment: { enum: ["Top", "Center", "Bottom"] },
  }),
  action: { anyOf: [ref("submit"), ref("execute"), ref("openUrl")] },
  // Answered to the one who presses alone; an older client sends the same by its fallback.
  execute: object(["type", "title", "verb", "data", "fallback"], {
    type: { const: "Action.Execute" },
    title: text,
    verb: text,
    style: { enum: ["default", "positive", "destructive"] },
    associatedInputs: { enum: ["Auto", "None"] },
    data: { type: "object" },
    fallback: ref("submit"),
  }),
  openUrl: object(["type", "title", "url"], {
    type: { const: "Action.OpenUrl" },
    title: text,
    url: { type: "string", pattern: "^https?://" },
  }),
  submit: object(["type", "title", "data"], {
    type: { const: "Action.Submit" },
    title: text,
    tooltip: text,
    style: { enum: ["default", "positive", "destructive"] },
    associatedInputs: { enum: ["Auto", "None"] },
    data: { type: "object" },
  }),
};

export const adaptiveCardSchema = {
  ...object(["type", "version", "lang", "fallbackText", "speak", "body"], {
    type: { const: "AdaptiveCard" },
    $schema: string,
    version: { const: "1.5" },
    lang: { enum: ["sv", "en"] },
    fallbackText: text,
    speak: text,
    body: list("element"),
    actions: { ...list("action", 0), maxItems: 6 },
  }),
  definitions,
};
