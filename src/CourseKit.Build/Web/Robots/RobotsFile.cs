using System.Text;

namespace CourseKit.Build;

/// <summary>What a host's <c>robots.txt</c> lets CourseKit ask (RFC 9309).</summary>
internal sealed class RobotsFile
{
    /// <summary>What hosts call this program by.</summary>
    public const string ProductToken = "CourseKit";

    /// <summary>How much of a file is read: §2.5 asks for 500 KiB at least.</summary>
    public const int MostBytes = 512_000;

    private readonly List<(string Pattern, bool Allows)> _rules = [];

    private RobotsFile()
    {
    }

    /// <summary>A host without the file lets everything be asked (§2.3.1.3).</summary>
    public static RobotsFile AllowingAll { get; } = new();

    public static RobotsFile Read(ReadOnlySpan<byte> file)
    {
        var (ours, everybodys) = (new RobotsFile(), new RobotsFile());
        var (isOurs, isEverybodys, isNamed, hasRules) = (false, false, false, false);
        // A byte order mark is no part of the first line.
        foreach (var line in Encoding.UTF8.GetString(file).TrimStart('\uFEFF').Split(['\n', '\r']))
        {
            var text = line.AsSpan();
            if (text.IndexOf('#') is var comment and >= 0) text = text[..comment];
            var colon = text.IndexOf(':');
            if (colon < 0) continue;
            var name = text[..colon].Trim();
            var value = text[(colon + 1)..].Trim();
            if (name.Equals("user-agent", StringComparison.OrdinalIgnoreCase))
            {
                // Names in a row share the rules that follow.
                if (hasRules) (isOurs, isEverybodys, hasRules) = (false, false, false);
                isOurs |= IsProductToken(value);
                isEverybodys |= value is "*";
                isNamed |= isOurs;
                continue;
            }

            var allows = name.Equals("allow", StringComparison.OrdinalIgnoreCase);
            if (!allows && !name.Equals("disallow", StringComparison.OrdinalIgnoreCase)) continue;
            hasRules = true;
            if (value.IsEmpty) continue;
            if (isOurs) ours._rules.Add((RobotsPath.Normal(value.ToString()), allows));
            if (isEverybodys) everybodys._rules.Add((RobotsPath.Normal(value.ToString()), allows));
        }

        return isNamed ? ours : everybodys;
    }

    /// <summary>The longest rule that fits decides, and of two as long the one that allows (§2.2.2).</summary>
    public bool Allows(Uri address)
    {
        var path = RobotsPath.Normal(address.PathAndQuery);
        if (path == "/robots.txt") return true;
        var (longest, allows) = (-1, true);
        foreach (var rule in _rules)
        {
            var length = rule.Pattern.Length;
            if (length < longest || (length == longest && !rule.Allows) || !RobotsPath.Fits(rule.Pattern, path)) continue;
            (longest, allows) = (length, rule.Allows);
        }

        return allows;
    }

    /// <summary>A version behind the name is none of it: <c>CourseKit/1.0</c>.</summary>
    private static bool IsProductToken(ReadOnlySpan<char> value)
    {
        var end = value.IndexOfAnyExcept("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-");
        return (end < 0 ? value : value[..end]).Equals(ProductToken, StringComparison.OrdinalIgnoreCase);
    }
}
