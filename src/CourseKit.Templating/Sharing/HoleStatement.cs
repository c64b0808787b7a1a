using Scriban;
using Scriban.Syntax;

namespace CourseKit.Templating;

/// <summary>Stands for <c>if value == page.member</c> and the text in it, in a part that is made for many pages.</summary>
internal sealed class HoleStatement(ScriptExpression value, string member, string text) : ScriptStatement
{
    public override object? Evaluate(TemplateContext context)
    {
        var render = (RenderContext)context;
        render.Recorder!.Mark(render, member, context.Evaluate(value), text);
        return null;
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Write(value);
}
