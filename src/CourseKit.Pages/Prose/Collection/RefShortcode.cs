namespace CourseKit.Model;

/// <summary>The shortcodes that stand for the address of a page.</summary>
internal static class RefShortcode
{
    /// <summary>
    /// The argument that names a page; null for any other shortcode, or when it was left out (which is reported already).
    /// </summary>
    public static BoundArgument? Target(BoundShortcode call) =>
        call.Argument(call.Signature.Role.PageAddress) is { Value: not null } target ? target : null;
}
