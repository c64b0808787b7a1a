namespace CourseKit.Model;

/// <summary>The attributes of a prompt that speak to CourseKit; any other attribute is the author's own metadata.</summary>
public static class PromptFlags
{
    /// <summary>
    /// <c>lint=off</c>, <c>lint="CK3105,CK3108"</c>: these rules are off for the prompt. Never in <see cref="Prompt.Metadata"/>.
    /// </summary>
    public const string Lint = "lint";

    /// <summary><c>.repeat</c>: the prompt was asked before, and that is meant.</summary>
    public const string Repeat = "repeat";

    /// <summary><c>.open-ended</c>: the answer given is one of many good ones.</summary>
    public const string OpenEnded = "open-ended";

    /// <summary>True for a class or attribute that no schema of the author's has to know.</summary>
    public static bool IsOwn(string name) => name is Lint or Repeat or OpenEnded;
}
