using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>What <c>content_security_policy</c> in <c>course.yml</c> says about the policy that pages carry.</summary>
public sealed record ContentPolicy
{
    /// <summary>True when pages carry no policy at all.</summary>
    public bool IsNone { get; init; }

    /// <summary>What every page is allowed besides what it is seen to use.</summary>
    public EquatableArray<PolicySource> Sources { get; init; }
}

/// <param name="Directive">One of <see cref="PolicyDirectives.All"/>.</param>
/// <param name="Source">A source expression as CSP writes it: <c>https://api.example.org</c>, <c>'unsafe-eval'</c>.</param>
public sealed record PolicySource(string Directive, string Source);

/// <summary>The directives of a content security policy that a page's policy may name (CSP level 3, §6).</summary>
public static class PolicyDirectives
{
    public static IReadOnlyList<string> All { get; } =
    [
        "script-src", "script-src-attr", "style-src", "style-src-attr", "img-src", "font-src", "connect-src", "media-src", "frame-src", "object-src",
        "worker-src", "manifest-src", "base-uri", "form-action",
    ];
}
