using System.Text;
using System.Text.RegularExpressions;
using Scriban.Runtime;

namespace CourseKit.Templating;

/// <summary>
/// Functions of <c>regex</c> in place of Scriban's, whose <c>i</c> option follows the machine's language, and whose results
/// may grow without end.
/// </summary>
internal static class RegexFunctions
{
    private const int MostKept = 64;

    public static IReadOnlyList<OwnFunction> All { get; } =
    [
        new("regex.match", "text pattern options?", call => Run(call, 2, regex => GroupsOf(regex.Match(call.Text(0))))),
        new("regex.matches", "text pattern options?", call => Run(call, 2, regex => Matches(call, regex))),
        new("regex.replace", "text pattern replace options?", call => Run(call, 3, regex => Replace(call, regex))),
        new("regex.split", "text pattern options?", call => Run(call, 2, regex => new ScriptArray((IEnumerable<object?>)regex.Split(call.Text(0))))),
        new("regex.unescape", "pattern", Unescape),
    ];

    private static object Run(OwnCall call, int options, Func<Regex, object> work)
    {
        var regex = RegexOf(call, call.Text(1), OptionsOf(call, options));
        try
        {
            return work(regex);
        }
        catch (RegexMatchTimeoutException)
        {
            throw new TemplateFault(call.SpanOf(1), place => RegexTooSlow.At(place, regex.ToString(), regex.MatchTimeout));
        }
    }

    private static Regex RegexOf(OwnCall call, string pattern, RegexOptions options)
    {
        var kept = call.Context.Regexes;
        if (kept.TryGetValue((pattern, options), out var regex)) return regex;
        try
        {
            regex = new Regex(pattern, options, call.Context.RegexTimeOut);
        }
        catch (ArgumentException problem)
        {
            throw call.Invalid(1, $"'{pattern}' is no pattern", problem.Message);
        }

        if (kept.Count == MostKept) kept.Clear();
        return kept[(pattern, options)] = regex;
    }

    private static RegexOptions OptionsOf(OwnCall call, int index)
    {
        var options = RegexOptions.CultureInvariant;
        foreach (var letter in call.Text(index))
        {
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => throw call.Invalid(index, $"has no option '{letter}'", "Options are 'i' (ignore case), 'm' (lines), 's' (dot takes line ends) and 'x' (blanks mean nothing)."),
            };
        }

        return options;
    }

    private static ScriptArray Matches(OwnCall call, Regex regex)
    {
        var result = new ScriptArray();
        for (var match = regex.Match(call.Text(0)); match.Success; match = match.NextMatch())
        {
            call.Context.CountSteps(call.Span, 1);
            result.Add(GroupsOf(match));
        }

        return result;
    }

    private static string Replace(OwnCall call, Regex regex)
    {
        var (text, replacement) = (call.Text(0), call.Text(2));
        var result = new StringBuilder();
        var end = 0;
        for (var match = regex.Match(text); match.Success; match = match.NextMatch())
        {
            call.Context.CountSteps(call.Span, 1);
            result.Append(text, end, match.Index - end).Append(match.Result(replacement));
            call.Context.CheckSize(call.Span, result.Length);
            end = match.Index + match.Length;
        }

        return result.Append(text, end, text.Length - end).ToString();
    }

    private static string Unescape(OwnCall call)
    {
        try
        {
            return Regex.Unescape(call.Text(0));
        }
        catch (ArgumentException)
        {
            throw call.Invalid(0, "holds an escape that no pattern has", "Only what 'regex.escape' writes can be undone.");
        }
    }

    private static ScriptArray GroupsOf(Match match)
    {
        var result = new ScriptArray();
        if (!match.Success) return result;
        foreach (Group group in match.Groups) result.Add(group.Value);
        return result;
    }
}
