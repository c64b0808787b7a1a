using System.Text.RegularExpressions;

namespace OwnEngine;

/// <summary>The functions of <c>regex</c>.</summary>
internal static class RegexFunctions
{
    private static readonly ResultRule s_texts = _ => TemplateShape.ListOf(TemplateShape.Text);

    public static BuiltinObject Group { get; } = new BuiltinObject("regex")
        .Add("escape pattern", Gives.TextOfAll, static (context, in a) => Regex.Escape(a.Text(0)))
        .Add("unescape pattern", Gives.TextOfAll, Unescape)
        .Add("match text pattern options?", s_texts, static (context, in a) => Run(context, a, 2, static (regex, text, in _) => Groups(regex.Match(text))))
        .Add("matches text pattern options?", static _ => TemplateShape.ListOf(TemplateShape.ListOf(TemplateShape.Text)), Matches)
        .Add("replace text pattern replace options?", Gives.TextOfAll, static (context, in a) => Run(context, a, 3, Replace))
        .Add("split text pattern options?", s_texts, static (context, in a) => Run(context, a, 2, static (regex, text, in _) => Texts(regex.Split(text))));

    private delegate TemplateValue Work(Regex regex, string text, in CallArguments arguments);

    private static TemplateValue Run(RenderContext context, in CallArguments arguments, int options, Work work)
    {
        var regex = context.Regexes.Get(arguments, options);
        var text = arguments.Text(0);
        context.Step(arguments.Site, 1 + (text.Length / 64));
        try
        {
            return work(regex, text, arguments);
        }
        catch (RegexMatchTimeoutException)
        {
            throw new TemplateFault(RegexTooSlow.At(arguments.PlaceOf(1), regex.ToString(), regex.MatchTimeout));
        }
    }

    private static TemplateValue Matches(RenderContext context, in CallArguments arguments) => Run(context, arguments, 2, static (regex, text, in a) =>
    {
        var result = new ListValue();
        for (var match = regex.Match(text); match.Success; match = match.NextMatch())
        {
            a.Context.Step(a.Site);
            result.Add(Groups(match));
        }

        return TemplateValue.From(result);
    });

    private static TemplateValue Replace(Regex regex, string text, in CallArguments arguments)
    {
        var result = arguments.Context.StartText(arguments.Site);
        var replacement = arguments.Text(2);
        var end = 0;
        for (var match = regex.Match(text); match.Success; match = match.NextMatch())
        {
            arguments.Context.Step(arguments.Site);
            result.Append(text.AsSpan(end, match.Index - end)).Append(match.Result(replacement));
            end = match.Index + match.Length;
        }

        return result.Append(text.AsSpan(end)).Finish();
    }

    private static TemplateValue Unescape(RenderContext context, in CallArguments arguments)
    {
        try
        {
            return Regex.Unescape(arguments.Text(0));
        }
        catch (ArgumentException)
        {
            throw arguments.Invalid(0, "holds an escape that no pattern has", "Only what 'regex.escape' writes can be undone.");
        }
    }

    private static TemplateValue Groups(Match match)
    {
        var result = new ListValue();
        if (!match.Success) return TemplateValue.From(result);
        foreach (Group group in match.Groups) result.Add(group.Value);

        return TemplateValue.From(result);
    }

    private static TemplateValue Texts(string[] pieces)
    {
        var result = new ListValue(pieces.Length);
        foreach (var piece in pieces) result.Add(piece);
        return TemplateValue.From(result);
    }
}
