using CourseKit.Diffs;

namespace CourseKit.Build;

/// <summary>Shows what fixes would change as a unified diff, which <c>git apply</c> and <c>patch</c> take.</summary>
public static class FixDiff
{
    /// <param name="path">As the user can open the file.</param>
    public static string Of(FileFix plan, string path) => $"--- a/{path}\n+++ b/{path}\n{UnifiedDiff.Of(plan.Source.Text, plan.NewText())}";
}
