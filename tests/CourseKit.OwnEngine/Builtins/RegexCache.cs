using System.Text.RegularExpressions;

namespace OwnEngine;

/// <summary>The regular expressions of one rendering, each read once, each with the time it may take.</summary>
internal sealed class RegexCache(TimeSpan time)
{
    private readonly Dictionary<(string Pattern, string Options), Regex> _known = [];

    /// <summary>The pattern in the second argument, with the options of another.</summary>
    public Regex Get(in CallArguments arguments, int options)
    {
        var key = (arguments.Text(1), arguments.Text(options));
        if (_known.TryGetValue(key, out var known)) return known;
        var flags = RegexOptions.CultureInvariant;
        foreach (var letter in key.Item2)
        {
            flags |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => throw arguments.Invalid(options, $"holds the option '{letter}'", "The options are 'i', 'm', 's' and 'x'."),
            };
        }

        try
        {
            return _known[key] = new Regex(key.Item1, flags, time);
        }
        catch (ArgumentException problem)
        {
            throw arguments.Invalid(1, "is no regular expression", problem.Message);
        }
    }
}
