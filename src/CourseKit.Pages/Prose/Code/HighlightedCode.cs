namespace CourseKit.Model;

/// <summary>The code between the tags of a call.</summary>
public static class HighlightedCode
{
    /// <summary>What its parameters say, read as what stands behind the marks of a fence; null for any other call.</summary>
    public static CodeInfo? InfoOf(ShortcodeEmbed call) => call.Signature.Role.IsCode
        ? CodeInfoReader.Read(string.Join(" ", call.Arguments.Select(argument => argument.Value)), [])
        : null;
}
