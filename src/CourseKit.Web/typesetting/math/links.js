// \href and \url, which Temml 0.13.5 has not.
import defineFunction, { ordargument } from "temml/src/defineFunction.js";
import ParseError from "temml/src/ParseError.js";
import { MathNode } from "temml/src/mathMLTree.js";
import { buildExpression } from "temml/src/buildMathML.js";

const escapedByTeX = /\\([#$%&~_^{}])/g;

// A browser would run other addresses, or look for them beside the page that happens to show the formula.
const allowed = /^(?:https?:\/\/[^\s]+|mailto:[^\s]+)$/i;

for (const name of ["\\href", "\\url"]) {
  defineFunction({
    type: "link",
    names: [name],
    props: { numArgs: name === "\\href" ? 2 : 1, argTypes: name === "\\href" ? ["url", "original"] : ["url"] },
    handler({ parser, funcName, token }, [address, body]) {
      const url = address.url.replace(escapedByTeX, "$1");
      if (!allowed.test(url)) throw new ParseError(`${funcName} wants a whole address, such as https://example.org`, token);
      return { type: "link", mode: parser.mode, url, body: body ? ordargument(body) : null };
    },
    mathmlBuilder(group, style) {
      // MathML has no links of its own: those of HTML may stand in a text, and a formula in them.
      const link = new MathNode("mtext", group.body ? [new MathNode("math", buildExpression(group.body, style))] : []);
      link.address = group.url;
      return link;
    },
  });
}
