using CourseKit.Syntax;
using Scriban.Syntax;

namespace CourseKit.Templating;

/// <summary>What Scriban parses without a word and refuses, or misunderstands, only when it runs.</summary>
internal sealed class TreeRules(SourceText source) : ScriptVisitor
{
    private static readonly string[] s_options = ["offset", "limit", "reversed"];

    private readonly List<Diagnostic> _findings = [];
    private int _loops;

    public static IEnumerable<Diagnostic> Run(SourceText source, ScriptPage page)
    {
        var rules = new TreeRules(source);
        rules.Visit(page);
        return rules._findings;
    }

    public override void Visit(ScriptForStatement node)
    {
        if (node.Iterator is ScriptFunctionCall { Target: ScriptLiteral, Arguments: [ScriptNamedArgument, ..] } or ScriptBinaryExpression { Right: ScriptFunctionCall { Target: ScriptLiteral } })
        {
            _findings.Add(LoopOptionUnknown.AfterOperator(RangeOf(node.Iterator)));
            return;
        }

        CheckOptions(node, s_options);
        InLoop(() => base.Visit(node));
    }

    public override void Visit(ScriptTableRowStatement node)
    {
        CheckOptions(node, [.. s_options, "cols"]);
        InLoop(() => base.Visit(node));
    }

    public override void Visit(ScriptWhileStatement node) => InLoop(() => base.Visit(node));

    public override void Visit(ScriptBreakStatement node)
    {
        if (_loops == 0) _findings.Add(JumpOutsideLoop.At(Place.Of(source, node.BreakKeyword)));
    }

    public override void Visit(ScriptContinueStatement node)
    {
        if (_loops == 0) _findings.Add(JumpOutsideLoop.At(Place.Of(source, node.ContinueKeyword)));
    }

    public override void Visit(ScriptFunction node)
    {
        var names = node.Parameters?.Select(parameter => parameter.Name?.Name).ToList() ?? [];
        if (names.Count > names.Distinct().Count())
        {
            _findings.Add(FunctionInvalid.At(Place.Of(source, node.NameOrDoToken ?? node), "two parameters have the same name"));
        }

        var loops = _loops;
        _loops = 0;
        base.Visit(node);
        _loops = loops;
    }

    public override void Visit(ScriptFunctionCall node)
    {
        if (node.Target is ScriptLiteral or ScriptArrayInitializerExpression or ScriptObjectInitializerExpression or ScriptInterpolatedStringExpression)
        {
            TwoValues(node);
            return;
        }

        var isNamed = false;
        foreach (var argument in node.Arguments)
        {
            isNamed |= argument is ScriptNamedArgument;
            // 'length:1 + 2' is read as two arguments, the second of them '+2'.
            if (isNamed && argument is ScriptUnaryExpression { Operator: ScriptUnaryOperator.Plus or ScriptUnaryOperator.Negate } sign)
            {
                _findings.Add(TemplateTokenUnexpected.AfterNamedArgument(Place.Of(source, sign.OperatorToken!)));
                return;
            }
        }

        base.Visit(node);
    }

    public override void Visit(ScriptPipeCall node)
    {
        if (node.To is ScriptLiteral or ScriptFunctionCall { Target: ScriptLiteral }) _findings.Add(FunctionExpected.At(Place.Of(source, node.To)));
        else base.Visit(node);
    }

    public override void Visit(ScriptWrapStatement node)
    {
        if (node.Target is ScriptLiteral) _findings.Add(FunctionExpected.At(Place.Of(source, node.Target)));
        else base.Visit(node);
    }

    private void TwoValues(ScriptFunctionCall node)
    {
        var (target, next) = (Place.Of(source, node.Target!), Place.Of(source, node.Arguments[0]));
        if (node.Target is ScriptLiteral { Value: not string } && next.Span.Start == target.Span.End)
        {
            _findings.Add(LiteralInvalid.OfNumber(target.To(next), target.To(next).Text));
        }
        else _findings.Add(TemplateTokenUnexpected.At(source, next.Span, next.Text));
    }

    private void CheckOptions(ScriptForStatement node, string[] known)
    {
        foreach (var option in node.NamedArguments)
        {
            var name = option.Name?.Name ?? "";
            if (!known.Contains(name) || (option.Value is null && name != "reversed"))
            {
                _findings.Add(LoopOptionUnknown.At(Place.Of(source, option.Name!), name));
            }
        }
    }

    /// <summary>The list without the options behind it.</summary>
    private Place RangeOf(ScriptExpression iterator)
    {
        var place = Place.Of(source, iterator);
        var end = iterator is ScriptBinaryExpression { Right: ScriptFunctionCall call }
            ? Place.Of(source, call.Target!).Span.End
            : place.Span.End;
        return place with { Span = TextSpan.FromBounds(place.Span.Start, end) };
    }

    private void InLoop(Action visit)
    {
        _loops++;
        visit();
        _loops--;
    }
}
