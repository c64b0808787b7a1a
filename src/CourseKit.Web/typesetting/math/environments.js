// Environments of LaTeX that Temml 0.13.5 does not name, by those that look the same on a page.
import environments from "temml/src/environments.js";

const like = (name, other, args) => {
  const { handler, ...rest } = environments[other];
  environments[name] = { ...rest, numArgs: 0, handler: (context, given) => handler({ ...context, envName: other }, args ?? given) };
};

for (const star of ["", "*"]) {
  like(`flalign${star}`, `align${star}`);
  // Three columns without space between them.
  like(`eqnarray${star}`, `alignat${star}`, [{ body: [{ type: "textord", text: "2" }] }]);
}

like("displaymath", "equation*");
like("math", "equation*");
like("multlined", "gathered");

const fences = { p: ["(", ")"], b: ["[", "]"], B: ["\\{", "\\}"], v: ["|", "|"], V: ["\\Vert", "\\Vert"] };
for (const [letter, [left, right]] of Object.entries(fences)) {
  const { handler, ...rest } = environments.smallmatrix;
  environments[`${letter}smallmatrix`] = {
    ...rest,
    handler: (context, args) => ({ type: "leftright", mode: context.mode, body: [handler(context, args)], left, right }),
  };
}

// All lines of a multline have one number, at the last. Temml gives each its own.
for (const name of ["multline", "multline*"]) {
  const { handler, ...rest } = environments[name];
  environments[name] = {
    ...rest,
    handler(context, args) {
      const group = handler(context, args);
      const isNumbered = group.tags.every(tag => tag === true);
      group.tags = group.tags.map((tag, row) => (Array.isArray(tag) ? tag : isNumbered && row === group.body.length - 1));
      return group;
    },
  };
}
