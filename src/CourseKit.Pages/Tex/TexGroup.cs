namespace CourseKit.Model;

/// <summary>Reads groups in a list of tokens.</summary>
public static class TexGroup
{
    /// <summary>What stands in the group behind a command; empty where none does.</summary>
    public static string Text(IReadOnlyList<TexToken> tokens, int command)
    {
        var group = tokens.Skip(command + 1).Take(End(tokens, command) - command - 1).SkipWhile(token => token.IsSkipped).ToList();
        return string.Concat(group.Skip(1).Take(group.Count - 2).Select(token => token.Text));
    }

    /// <summary>The index behind the group that follows a command; behind the command where none does.</summary>
    public static int End(IReadOnlyList<TexToken> tokens, int command)
    {
        var at = command + 1;
        while (at < tokens.Count && tokens[at].IsSkipped) at++;
        if (at == tokens.Count || !tokens[at].Is('{')) return command + 1;
        for (var depth = 0; at < tokens.Count; at++)
        {
            depth += tokens[at].Is('{') ? 1 : tokens[at].Is('}') ? -1 : 0;
            if (depth == 0) return at + 1;
        }

        return tokens.Count;
    }
}
