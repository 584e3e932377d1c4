/** The address of the module `name` in the same folder as `from`, in the sources and in what is built of them. */
export function beside(from: string, name: string): string {
  return new URL(`./${name}${from.endsWith(".ts") ? ".ts" : ".js"}`, from).href;
}
