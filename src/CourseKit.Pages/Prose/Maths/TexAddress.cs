namespace CourseKit.Model;

/// <summary>The addresses of <c>\href</c> and <c>\url</c>: pages do not follow them, but MathJax on a card does.</summary>
internal static class TexAddress
{
    private static readonly string[] _commands = ["\\href", "\\url"];

    /// <summary>The scheme of an address that is run; null when there is none.</summary>
    public static string? Unsafe(string tex)
    {
        foreach (var command in _commands)
        {
            for (var at = tex.IndexOf(command, StringComparison.Ordinal); at >= 0; at = tex.IndexOf(command, at + 1, StringComparison.Ordinal))
            {
                if (AddressAt(tex, at + command.Length) is { } address && AddressScheme.Unsafe(address, isImage: false) is { } scheme)
                {
                    return scheme;
                }
            }
        }

        return null;
    }

    private static string? AddressAt(string tex, int at)
    {
        while (at < tex.Length && char.IsWhiteSpace(tex[at])) at++;
        if (at >= tex.Length || tex[at] != '{') return null;
        var close = tex.IndexOf('}', at);
        return tex.Substring(at + 1, (close < 0 ? tex.Length : close) - at - 1);
    }
}
