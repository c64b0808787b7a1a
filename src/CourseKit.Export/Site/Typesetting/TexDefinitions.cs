using System.Text;
using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>
/// Finds the commands that TeX defines: <c>\newcommand</c>, <c>\def</c>, <c>\let</c>, <c>\DeclareMathOperator</c> and their kin.
/// </summary>
internal static class TexDefinitions
{
    /// <summary>Stands between two definitions.</summary>
    public const char Separator = '\u0001';

    /// <summary>Each definition as written, in order.</summary>
    public static List<string> In(string tex)
    {
        var found = new List<string>();
        if (TexDefinitionReader.MayFind(tex)) Split(tex, found);
        return found;
    }

    /// <summary>True for definitions and nothing else: readers see nothing of it.</summary>
    public static bool IsAll(string tex)
    {
        var found = new List<string>();
        return TexDefinitionReader.MayFind(tex) && string.IsNullOrWhiteSpace(Split(tex, found)) && found.Count > 0;
    }

    /// <summary>What is defined, each by its name.</summary>
    /// <param name="definitions">With a separator between two.</param>
    public static IReadOnlyDictionary<string, TexDefinition> Read(string definitions) =>
        TexWriter.Write(definitions, new TexContext()).Definitions;

    /// <returns>What is left without the definitions.</returns>
    private static string Split(string tex, List<string> found)
    {
        var rest = new StringBuilder();
        var tokens = TexLexer.Read(tex);
        for (var i = 0; i < tokens.Count; i++)
        {
            var input = new TexInput(tokens, i + 1);
            if (TexDefinitionReader.Is(tokens[i]) && TexDefinitionReader.Read(tokens[i], input, TexDefinition.None) is not null)
            {
                var end = input.TryPeek(out var next) ? next.Start : tex.Length;
                found.Add(tex[tokens[i].Start..end]);
                while (i + 1 < tokens.Count && tokens[i + 1].Start < end) i++;
            }
            else if (tokens[i].Kind != TexKind.Comment)
            {
                rest.Append(tokens[i].Span);
            }
        }

        return rest.ToString();
    }
}
