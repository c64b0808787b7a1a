namespace CourseKit.Model;

/// <summary>Prompts in messages: the beginning of their first line.</summary>
internal static class ShortText
{
    private const int MostCharacters = 60;

    public static string Quote(string text) => $"'{Of(text)}'";

    /// <summary>For prompts that ask the same.</summary>
    public static string QuoteWithAnswer(LockedPrompt prompt) =>
        prompt.Answer is { } answer ? $"{Quote(prompt.Question)} {Quote(answer)}" : Quote(prompt.Question);

    /// <summary>The question as it would be written with an id.</summary>
    public static string WithId(string question, string id) => $"{Of(question)} {{#{id}}}";

    private static string Of(string text)
    {
        var line = text.Trim();
        var end = line.IndexOfAny(['\r', '\n']);
        var isCut = end >= 0;
        if (isCut) line = line.Substring(0, end).TrimEnd();
        if (line.Length > MostCharacters)
        {
            line = line.Substring(0, char.IsHighSurrogate(line[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters).TrimEnd();
            isCut = true;
        }

        return isCut ? line + "…" : line;
    }
}
