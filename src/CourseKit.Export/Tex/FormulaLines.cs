using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>Finds a line break that breaks no line.</summary>
internal static class FormulaLines
{
    /// <summary>The offset of the first <c>\\</c> outside of an environment; null for none.</summary>
    /// <param name="definitions">The commands that hold for the formula: one of them may begin an environment.</param>
    public static int? Break(MathEmbed math, Func<IReadOnlyDictionary<string, TexDefinition>> definitions)
    {
        if (!math.Tex.Contains("\\\\", StringComparison.Ordinal) || Find(TexLexer.Read(math.Tex)) is null) return null;
        var tokens = TexWriter.Write(math.Tex, new TexContext { Definitions = definitions() }).Tokens;
        return Find(tokens) is { } found && ReferenceEquals(found.Source, math.Tex) ? found.Start : null;
    }

    private static TexToken? Find(IReadOnlyList<TexToken> tokens)
    {
        var (braces, environments) = (0, 0);
        foreach (var token in tokens)
        {
            braces += token.Is('{') ? 1 : token.Is('}') ? -1 : 0;
            environments += token.IsCommand("\\begin") ? 1 : token.IsCommand("\\end") ? -1 : 0;
            if (braces == 0 && environments == 0 && token.IsCommand("\\\\")) return token;
        }

        return null;
    }
}
