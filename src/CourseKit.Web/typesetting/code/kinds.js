// The kinds of token that a theme colours, of the hundreds that Prism's languages name.
const names = {
  comment: "comment prolog doctype cdata shebang hashbang block-comment",
  keyword: "keyword atrule rule important statement control-flow module storage",
  string: "string char attr-value template-string triple-quoted-string string-literal regex url interpolation-string verbatim raw-string code-block code-snippet heredoc-string",
  number: "number boolean constant nil null unit hexcode symbol atom imaginary-number version",
  function: "function function-name function-variable function-definition method function-call directive-name command",
  type: "class-name builtin namespace type type-definition return-type generics attribute-name module-name primitive",
  name: "tag property attr-name selector key variable environment parameter label literal-property table heading title shell-symbol",
  meta: "annotation decorator attribute preprocessor macro directive entity instruction pragma meta info",
  inserted: "inserted inserted-sign",
  deleted: "deleted deleted-sign",
  strong: "bold",
  emphasis: "italic",
};

const kinds = new Map(Object.entries(names).flatMap(([kind, list]) => list.split(" ").map(name => [name, kind])));

// Null for what is left in the colour around it, such as operators and punctuation.
export function kindOf(token) {
  const own = kinds.get(token.type);
  if (own) return own;
  const aliases = token.alias === undefined ? [] : Array.isArray(token.alias) ? token.alias : [token.alias];
  for (const alias of aliases) if (kinds.has(alias)) return kinds.get(alias);
  return null;
}
