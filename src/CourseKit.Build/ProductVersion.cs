using System.Reflection;

namespace CourseKit.Build;

/// <summary>The version of this build of CourseKit.</summary>
public static class ProductVersion
{
    public static string Text { get; } =
        typeof(ProductVersion)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";
}
