using System.CommandLine.Parsing;

namespace CourseKit.Cli;

/// <summary>A misspelt option would be taken for the course: the parser gives what it does not know to the first free argument.</summary>
internal static class UnknownOption
{
    public static bool Is(string token) => token.Length > 1 && token[0] == '-';

    public static void Refuse(ArgumentResult result)
    {
        foreach (var token in result.Tokens.Where(token => Is(token.Value))) result.AddError($"There is no option '{token.Value}'.");
    }
}
